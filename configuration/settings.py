"""The settings: environment variables RESONANZ_…, documented in docs/settings.md."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

# The project's top folder, in which the data files stand.
ROOT = Path(__file__).resolve().parent.parent
# What a browser sends as Origin (RFC 6454): no path, no wildcard, nothing that ends a directive.
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]+)?")


class Settings(BaseSettings):
    """Every setting has a default that is right for one machine and a first look."""

    model_config = SettingsConfigDict(env_prefix="RESONANZ_", extra="ignore", frozen=True)

    folder: Path = Field(
        default=ROOT / "var", description="Where database, models, secrets and logs are kept."
    )
    database_url: str = Field(
        default="",
        description="The database: sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME; "
        "empty means SQLite in the folder.",
    )
    host: str = Field(
        default="127.0.0.1",
        description="Address on which the pages and the API answer; 0.0.0.0 for every network.",
    )
    port: int = Field(default=8000, ge=1, le=65535, description="Port of the pages and the API.")
    bot_port: int = Field(
        default=5005, ge=1, le=65535, description="Port of Rasa, on this machine only."
    )
    workers: int = Field(
        default=1,
        ge=1,
        le=32,
        description="Processes of Rasa, on ports from RESONANZ_BOT_PORT on; conversations are "
        "spread over them.",
    )
    actions_port: int = Field(
        default=5055, ge=1, le=65535, description="Port of the action server, this machine only."
    )
    metrics_port: int = Field(
        default=0,
        ge=0,
        le=65535,
        description="Port of the numbers for Prometheus (/metrics), on this machine only; "
        "0 for none.",
    )
    bot_timeout: float = Field(
        default=8.0,
        gt=0,
        description="Seconds a turn may take before the customer is told to wait.",
    )
    questionnaire: str = Field(
        default="digital_services", description="The questionnaire asked when a link names none."
    )
    sites: Path = Field(
        default=ROOT / "data" / "sites.yml",
        description="File of the offices: their codes, names, phones and addresses.",
    )
    margins: Path = Field(
        default=ROOT / "data" / "margins.yml",
        description="File of shares known of all customers, to which results are also weighted.",
    )
    public_url: str = Field(
        default="",
        description="Address customers see, such as https://umfrage.example; makes cookies Secure.",
    )
    host_sites: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(),
        description="Origins of websites that may hold the chat, separated by spaces.",
    )
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = Field(
        default=("127.0.0.1", "::1"),
        description="Addresses or networks (10.0.0.0/8) of the web servers in front, separated by "
        "spaces: only they are believed when they say for whom they ask (X-Forwarded-For).",
    )
    keep_ended_days: int = Field(
        default=1, ge=0, description="Days for which an ended conversation can still be shown."
    )
    keep_abandoned_days: int = Field(
        default=7,
        ge=1,
        description="Days for which an interrupted interview can be taken up again.",
    )
    keep_answers_months: int = Field(
        default=36, ge=1, description="Months after which answers are deleted; customers are told."
    )
    keep_logs_days: int = Field(
        default=14, ge=0, description="Days for which `resonanz run` keeps log files."
    )
    oidc_issuer: str = Field(
        default="",
        description="OpenID provider through which the desk's people can sign in; empty for none.",
    )
    oidc_client_id: str = Field(default="", description="This installation's id at the provider.")
    oidc_client_secret: SecretStr = Field(
        default=SecretStr(""), description="This installation's secret at the provider."
    )
    smallest_cell: int = Field(
        default=10,
        ge=5,
        description="Respondents below whom no number is shown; 5 or more.",
    )
    log_level: str = Field(
        default="INFO", description="DEBUG, INFO, WARNING or ERROR; no level logs what people say."
    )

    @field_validator("host_sites", mode="before")
    @classmethod
    def _separated(cls, value: str | tuple[str, ...]) -> tuple[str, ...]:
        """Exact origins; what is written differently would silently never fit."""
        origins = tuple(value.replace(",", " ").split()) if isinstance(value, str) else value
        for origin in origins:
            if not _ORIGIN.fullmatch(origin):
                raise ValueError(
                    f"{origin!r} is no origin. Write scheme and host in lower case, "
                    "without a path, such as https://www.jobcenter.example"
                )
        return origins

    @field_validator("trusted_proxies", mode="before")
    @classmethod
    def _networks(cls, value: str | tuple[str, ...]) -> tuple[str, ...]:
        """Addresses and networks; one that is mistyped would silently never be believed."""
        networks = tuple(value.replace(",", " ").split()) if isinstance(value, str) else value
        for network in networks:
            try:
                ipaddress.ip_network(network)
            except ValueError as problem:
                raise ValueError(
                    f"{network!r} is neither an address nor a network such as 10.0.0.0/8: {problem}"
                ) from None
        return networks

    @property
    def database(self) -> str:
        """The database's URL, the embedded one by default."""
        return self.database_url or f"sqlite:///{self.folder / 'resonanz.db'}"

    @property
    def models(self) -> Path:
        """Where trained models are kept."""
        return self.folder / "models"

    @property
    def rollup(self) -> Path:
        """Where the answers in columns are kept, derived from the database."""
        return self.folder / "rollup"

    @property
    def tombstones(self) -> Path:
        """Where it is remembered which interviews were withdrawn, for the restoring of backups."""
        return self.folder / "tombstones"

    @property
    def elements(self) -> Path:
        """Where earlier builds of the chat element are kept; websites still ask for them."""
        return self.folder / "elements"

    @property
    def deny_lists(self) -> Path:
        """Where the sites' lists of staff names are: CODE.txt, one name a line."""
        return self.folder / "deny_lists"

    @property
    def bot_ports(self) -> tuple[int, ...]:
        """The ports of Rasa's processes."""
        return tuple(range(self.bot_port, self.bot_port + self.workers))

    @property
    def bot_urls(self) -> tuple[str, ...]:
        """Where the turn channels of Rasa's processes answer."""
        return tuple(f"http://127.0.0.1:{port}/webhooks/resonanz/turn" for port in self.bot_ports)

    @property
    def actions_url(self) -> str:
        """Where the action server answers."""
        return f"http://127.0.0.1:{self.actions_port}/webhook"
