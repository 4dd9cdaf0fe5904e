"""A small OpenID provider that really answers over HTTP, and can lie."""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import uvicorn
from fastapi import FastAPI, Request
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from starlette.responses import JSONResponse, RedirectResponse

CLIENT, SECRET = "resonanz-desk", "the provider knows this"


@dataclass
class Provider:
    """Knows one person. ``lie`` changes the claims, ``sign`` how they are signed."""

    address: str = ""
    person: dict[str, Any] = field(default_factory=dict)
    lie: Callable[[dict[str, Any]], None] = lambda claims: None
    signing: str = "RS256"
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "1"}))
    other: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "1"}))
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    seen: list[dict[str, str]] = field(default_factory=list)

    def reset(self) -> None:
        """Honest again, with a verified person."""
        self.person = {"sub": "ada-1", "email": "ada@example.org", "email_verified": True}
        self.lie, self.signing = lambda claims: None, "RS256"
        self.seen.clear()

    def application(self) -> FastAPI:
        """Its four addresses."""
        application = FastAPI()

        @application.get("/.well-known/openid-configuration")
        def metadata() -> dict[str, Any]:
            return {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "jwks_uri": f"{self.address}/keys",
                "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
            }

        @application.get("/keys")
        def keys() -> dict[str, Any]:
            return {"keys": [self.key.as_dict(private=False)]}

        @application.get("/authorize")
        def authorize(request: Request) -> RedirectResponse:
            asked = dict(request.query_params)
            self.seen.append(asked)
            code = f"code-{len(self.codes)}"
            self.codes[code] = asked
            answer = urlencode({"code": code, "state": asked["state"]})
            return RedirectResponse(f"{asked['redirect_uri']}?{answer}", 302)

        @application.post("/token")
        async def token(request: Request) -> JSONResponse:
            form = await request.form()
            asked = self.codes.pop(str(form["code"]), None)
            proof = hashlib.sha256(str(form.get("code_verifier", "")).encode()).digest()
            challenge = base64.urlsafe_b64encode(proof).rstrip(b"=").decode()
            if asked is None or challenge != asked.get("code_challenge"):
                return JSONResponse({"error": "invalid_grant"}, 400)
            return JSONResponse(
                {
                    "access_token": "unused",
                    "token_type": "Bearer",
                    "id_token": self._id_token(asked["nonce"]),
                }
            )

        return application

    def _id_token(self, nonce: str) -> str:
        now = int(time.time())
        claims = self.person | {
            "iss": self.address,
            "aud": CLIENT,
            "nonce": nonce,
            "iat": now,
            "exp": now + 60,
        }
        self.lie(claims)
        if self.signing == "none":
            parts = ({"alg": "none"}, claims)
            coded = (
                base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
                for part in parts
            )
            return ".".join(coded) + "."
        if self.signing == "HS256":
            secret = OctKey.import_key(SECRET)
            return jwt.encode({"alg": "HS256"}, claims, secret, algorithms=["HS256"])
        key = self.other if self.signing == "foreign" else self.key
        return jwt.encode({"alg": "RS256", "kid": "1"}, claims, key)


@contextmanager
def running_provider() -> Iterator[Provider]:
    """The provider on a free port of the loopback address."""
    provider = Provider()
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        provider.address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        server = uvicorn.Server(uvicorn.Config(provider.application(), log_level="error"))
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield provider
        server.should_exit = True
        thread.join(5)
