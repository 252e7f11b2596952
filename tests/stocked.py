"""Copies of a warehouse that was built once: what each test begins with costs it next to nothing.

Every copy has the same id, and so the key that this test process made for it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy.engine import make_url

T = TypeVar("T")
_SQLITE = "sqlite:///"


class Template(Generic[T]):
    """A warehouse built by `build`, on each kind of database when it is first wanted there.

    `build` gets a URL and a folder, closes what it opened, and returns what goes with every copy.
    """

    def __init__(self, build: Callable[[str, Path], T]) -> None:
        self._build = build
        self._file: tuple[bytes, T] | None = None
        self._servers: dict[str, tuple[str, T]] = {}

    def copy(self, url: str) -> T:
        """A warehouse like it where there is none yet: at a new file, or in an empty database."""
        if not url.startswith(_SQLITE):
            return self._copy_on_server(url)
        path = Path(url.removeprefix(_SQLITE))
        assert not path.exists(), f"{path} is there already"
        if self._file is None:
            self._file = self._built_file()
        content, more = self._file
        path.write_bytes(content)
        path.chmod(0o600)
        return more

    def _built_file(self) -> tuple[bytes, T]:
        with tempfile.TemporaryDirectory(prefix="fulfill-template-") as folder:
            path = Path(folder) / "template.db"
            more = self._build(f"{_SQLITE}{path}", path.parent)
            left = sorted(each.name for each in path.parent.glob("template.db?*"))
            assert not left, f"not all is in the file: {left}"
            return path.read_bytes(), more

    def _copy_on_server(self, url: str) -> T:
        import psycopg

        wanted = make_url(url)
        server = wanted.set(database="postgres", drivername="postgresql")
        where = server.render_as_string(hide_password=False)
        with psycopg.connect(where, autocommit=True) as connection:
            if where not in self._servers:
                name = f"template_{wanted.database}"
                connection.execute(f'create database "{name}" template template0'.encode())
                built = wanted.set(database=name).render_as_string(hide_password=False)
                with tempfile.TemporaryDirectory(prefix="fulfill-template-") as folder:
                    self._servers[where] = name, self._build(built, Path(folder))
            name, more = self._servers[where]
            # The empty one that stood there is left for the next test, which has to make none.
            spare = f'alter database "{wanted.database}" rename to "spare_{wanted.database}"'
            connection.execute(spare.encode())
            made = f'create database "{wanted.database}" template "{name}" strategy file_copy'
            connection.execute(made.encode())
        return more
