"""What is in deploy/ is well formed, fits its schemas, and keeps the walls that it promises."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from prometheus_client import generate_latest

from api.observation import backlogs
from api.observation.measurements import Measurements
from command_line.run import plans
from configuration import ROOT, Settings

DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yml"))
# What `systemd-analyze security` may find at most; 10 is no wall at all.
MOST_EXPOSED = 2.0
needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="this system has no systemd-analyze"
)


def tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name(name)
    command = [str(program if program.exists() else name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_the_yaml_is_well_formed() -> None:
    done = tool("yamllint", "--strict", "--config-file", DEPLOY / ".yamllint", DEPLOY)
    assert done.returncode == 0, done.stdout


class TestSystemd:
    @needs_systemd
    def test_the_units_can_be_loaded(self, tmp_path: Path) -> None:
        """With the programs of this checkout, and users that exist."""
        for unit in (DEPLOY / "systemd").glob("resonanz*"):
            text = unit.read_text(encoding="utf-8").replace("/opt/resonanz", str(ROOT))
            text = re.sub(r"^(User|Group)=.*", r"\1=root", text, flags=re.MULTILINE)
            (tmp_path / unit.name).write_text(text, encoding="utf-8")
        done = tool("systemd-analyze", "verify", "--man=no", *sorted(tmp_path.iterdir()))
        ours = [line for line in done.stderr.splitlines() if "resonanz" in line]
        assert (done.returncode, ours) == (0, [])

    @needs_systemd
    @pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
    def test_a_unit_is_walled_in(self, unit: Path) -> None:
        done = tool("systemd-analyze", "security", "--offline=true", "--no-pager", unit)
        found = re.search(r"Overall exposure level for \S+: ([0-9.]+)", done.stdout)
        assert found, done.stderr
        assert float(found.group(1)) <= MOST_EXPOSED

    def test_they_start_what_the_supervisor_starts(self, tmp_path: Path) -> None:
        """A process that is added there has to be added here."""
        started = plans(Settings(folder=tmp_path), Path("model"), Path("themes"))
        assert {f"resonanz-{plan.name}" for plan in started} <= {unit.stem for unit in UNITS}
        for plan in started:
            text = (DEPLOY / "systemd" / f"resonanz-{plan.name}.service").read_text()
            module = next(word for word in plan.command if "." in word and "/" not in word)
            assert module.split(":")[0] in text

    def test_rasa_has_a_user_of_its_own_and_this_machine_only(self) -> None:
        text = (DEPLOY / "systemd" / "resonanz-bot.service").read_text(encoding="utf-8")
        for line in ("User=resonanz-bot", "IPAddressDeny=any", "IPAddressAllow=localhost",
                     "InaccessiblePaths=-/var/lib/resonanz -/etc/resonanz"):  # fmt: skip
            assert line in text.splitlines()
        assert "EnvironmentFile" not in text
        assert "ReadWritePaths" not in text


class TestContainers:
    COMPOSE: dict[str, Any] = yaml.safe_load(
        (DEPLOY / "compose" / "compose.yml").read_text(encoding="utf-8")
    )

    def test_the_compose_file_fits_its_schema(self) -> None:
        file = DEPLOY / "compose" / "compose.yml"
        done = tool("check-jsonschema", "--builtin-schema", "vendor.compose-spec", file)
        assert done.returncode == 0, done.stdout

    def test_only_the_interfaces_port_is_published(self) -> None:
        published = {
            name: service["ports"]
            for name, service in self.COMPOSE["services"].items()
            if "ports" in service
        }
        assert published == {"api": ["127.0.0.1:8000:8000"]}

    @pytest.mark.parametrize("name", COMPOSE["services"])
    def test_every_container_is_walled_in(self, name: str) -> None:
        service = self.COMPOSE["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert "no-new-privileges:true" in service["security_opt"]
        assert not service.get("privileged")

    def test_rasas_container_gets_neither_database_nor_settings(self) -> None:
        bot = self.COMPOSE["services"]["bot"]
        assert set(bot["environment"]) == {"RESONANZ_ACTIONS_URL"}
        assert "secrets" not in bot
        (volume,) = bot["volumes"]
        assert volume["read_only"] is True
        assert volume["volume"] == {"subpath": "secrets"}

    @pytest.mark.parametrize("image", sorted((DEPLOY / "images").iterdir()), ids=lambda i: i.name)
    def test_the_images_build_files_are_sound(self, image: Path) -> None:
        done = tool("hadolint", image)
        assert done.returncode == 0, done.stdout
        copied = re.findall(r"^COPY (?!--from)(\S+) ", image.read_text(), flags=re.MULTILINE)
        assert copied
        assert not [name for name in copied if not (ROOT / name).exists()]


def documents() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in MANIFESTS:
        for document in yaml.safe_load_all(file.read_text(encoding="utf-8")):
            yield f"{document['kind']} {document['metadata']['name']}", document


class TestKubernetes:
    @pytest.mark.parametrize(("name", "document"), documents(), ids=lambda part: str(part)[:30])
    def test_a_manifest_fits_the_schema(self, name: str, document: dict[str, Any]) -> None:
        kubernetes_validate.validate(document, kubernetes_validate.latest_version(), strict=True)

    def pod(self) -> dict[str, Any]:
        found: dict[str, Any] = dict(documents())["Deployment resonanz"]["spec"]["template"]["spec"]
        return found

    def test_the_containers_have_no_rights(self) -> None:
        pod = self.pod()
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["automountServiceAccountToken"] is False
        for container in [*pod["initContainers"], *pod["containers"]]:
            walls = container["securityContext"]
            assert walls["readOnlyRootFilesystem"] is True
            assert walls["allowPrivilegeEscalation"] is False
            assert walls["capabilities"] == {"drop": ["ALL"]}
            assert "memory" in container["resources"]["limits"]

    def test_rasas_container_gets_neither_database_nor_settings(self) -> None:
        (bot,) = (each for each in self.pod()["containers"] if each["name"] == "bot")
        assert "envFrom" not in bot
        assert {each["name"] for each in bot["env"]} == {
            "RESONANZ_BOT_SECRET",
            "RESONANZ_ACTIONS_URL",
        }
        assert [mount["name"] for mount in bot["volumeMounts"]] == ["bot-temporary"]

    def test_one_port_can_be_reached(self) -> None:
        ports = [
            port["containerPort"]
            for each in self.pod()["containers"]
            for port in each.get("ports", ())
        ]
        assert ports == [8000]
        policy = dict(documents())["NetworkPolicy resonanz"]["spec"]
        assert policy["podSelector"] == {}
        assert [port["port"] for rule in policy["ingress"] for port in rule["ports"]] == [8000]

    def test_the_example_holds_no_secret(self) -> None:
        example = dict(documents())["Secret resonanz-secrets"]
        assert set(example["stringData"]) == {"bot", "receipts", "audit", "sign_in"}
        assert set(example["stringData"].values()) == {""}


def test_the_dashboard_asks_for_numbers_that_exist() -> None:
    dashboard = json.loads((DEPLOY / "grafana" / "resonanz.json").read_text(encoding="utf-8"))
    asked = {
        name
        for panel in dashboard["panels"]
        for target in panel["targets"]
        for name in re.findall(r"resonanz_\w+", target["expr"])
    }
    measurements = Measurements()
    measurements.answered("GET", "/", 200)
    told = generate_latest(measurements.registry).decode()
    there = set(re.findall(r"^(resonanz_\w+)", told, flags=re.MULTILINE))
    there |= set(re.findall(r'"(resonanz_\w+)"', Path(backlogs.__file__).read_text()))
    assert asked <= there
    assert len({panel["id"] for panel in dashboard["panels"]}) == len(dashboard["panels"])
