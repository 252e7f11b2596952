"""What karrio does to the process it is loaded into: nothing of it comes in. What goes over the wire."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

import pytest

from fulfill.adapters import karrio_door, karrio_wire
from fulfill.adapters.karrio_wire import NotReached
from fulfill.ports import CarrierAway, CarrierUnknown
from tests.adapters.label_requests import a_request
from tests.carriers.conftest import a_ups

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from tests.carriers.fake_server import Mishap

ROOT = Path(__file__).resolve().parents[2]


def run(program: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "", **environment},
    )  # fmt: skip


def test_it_is_quiet_checks_certificates_and_runs_nothing_that_lies_about(tmp_path):
    for where in ("plugins", "community/plugins"):
        for kind in ("plugins", "mappers"):
            trap = tmp_path / where / "evil" / "karrio" / kind / "evil"
            trap.mkdir(parents=True)
            (trap / "__init__.py").write_text("open('sprung', 'w').write('x')")
    done = run(
        "import ssl; before = ssl._create_default_https_context\n"
        "from PIL import ImageFile\n"
        "from fulfill.adapters import karrio_door\n"
        "print(karrio_door.keys_of('ups'))\n"
        "import karrio.references; karrio.references.import_extensions()\n"
        "from loguru import logger; logger.error('my-secret'); print(2)\n"
        "assert ssl._create_default_https_context is before\n"
        "assert ImageFile.LOAD_TRUNCATED_IMAGES is False\n",
        tmp_path,
        KARRIO_LOG_FILE=str(tmp_path / "karrio.log"),
    )
    assert (done.stdout, done.stderr, done.returncode) == ("('client_id', 'client_secret')\n2\n", "", 0)
    assert not (tmp_path / "sprung").exists()
    assert not (tmp_path / "karrio.log").exists()


def test_what_a_station_answers_while_a_carrier_is_asked_is_not_swallowed(server, monkeypatch, capsys):
    server.mishap = lambda: sys.stdout.write("an answer of the station\n") and Mishap.NONE
    a_ups(server.url).buy(a_request(service="ups_standard"))
    assert capsys.readouterr().out == "an answer of the station\n"


def test_a_warehouse_with_an_account_is_opened_without_loading_karrio(tmp_path):
    program = (
        "import sys\n"
        "from fulfill.adapters.carrier_account import Account\n"
        "from fulfill.adapters.karrio_carrier import KarrioCarrier\n"
        "KarrioCarrier(Account('UPS', 'ups'), lambda names: {}, 'w').service_named('ups_standard')\n"
        "print([name for name in ('karrio', 'keyring', 'loguru', 'attr') if name in sys.modules])\n"
    )
    assert run(program, tmp_path).stdout.strip() == "[]"


def test_an_unencrypted_address_gets_no_request():
    request = urllib.request.Request("http://carrier.example/ship", data=b"{}")
    with karrio_wire.call("https://carrier.example") as call, pytest.raises(NotReached, match="encryption"):
        karrio_wire.urlopen(request)
    assert not call.exchanges[0].left


def test_the_same_request_is_not_sent_twice_within_a_call(server):
    request = urllib.request.Request(f"{server.url}/api/rating/x", data=b"{}", method="POST")
    with karrio_wire.call("https://carrier.example"):
        karrio_wire.urlopen(request)
        with pytest.raises(NotReached, match="twice"):
            karrio_wire.urlopen(request)
    assert len(server.asked) == 1


def test_a_redirect_takes_no_key_to_another_host(server):
    seen = []

    def redirecting(http):
        seen.append(http.path)
        http.send_response(302)
        http.send_header("Location", f"{server.url}/stolen")
        http.send_header("Content-Length", "0")
        http.end_headers()

    server._server.RequestHandlerClass.do_POST = redirecting
    server._server.RequestHandlerClass.do_GET = redirecting
    with pytest.raises(CarrierUnknown):
        a_ups(server.url).buy(a_request(service="ups_standard"))
    assert "/stolen" not in seen


def test_a_certificate_that_nobody_vouches_for_is_no_carrier(tmp_path):
    certificate, key = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

        def answer():
            taken, _ = listening.accept()
            try:
                context.wrap_socket(taken, server_side=True)
            except OSError:
                taken.close()

        threading.Thread(target=answer, daemon=True).start()
        with pytest.raises(CarrierAway, match="not reached"):
            a_ups(f"https://127.0.0.1:{port}").buy(a_request(service="ups_standard"))


def test_an_answer_without_end_is_not_read_without_end(server, monkeypatch):
    monkeypatch.setattr(karrio_wire, "_BODY_MAX", 1000)
    with pytest.raises(CarrierUnknown):
        a_ups(server.url).buy(a_request(service="ups_standard"))


def test_an_unknown_connector_says_how_to_get_it():
    with pytest.raises(Exception, match="pip install karrio-no-such-thing"):
        karrio_door.fields_of("no_such_thing")


def self_signed(folder: Path) -> tuple[Path, Path]:
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=folder, capture_output=True, check=False,
    )  # fmt: skip
    if made.returncode:
        pytest.skip("openssl is not here to make a certificate")
    return folder / "cert.pem", folder / "key.pem"
