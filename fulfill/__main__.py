"""`fulfill` and `python -m fulfill`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the exit code."""
    try:
        from fulfill.cli.program import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        # Stopped while the program was still loading.
        return 130


if __name__ == "__main__":
    sys.exit(main())
