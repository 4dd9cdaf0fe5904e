"""Sign-in through the operator's OpenID provider: code flow with PKCE, state and nonce.

The provider says who somebody is; what they may do is said by an account that an admin has made
beforehand under the person's verified e-mail address. At the first sign-in it is bound to the
provider's own id of the person, so that an address that changes hands opens nothing.
"""

from __future__ import annotations

import logging

import httpx
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import OAuth, StarletteOAuth2App
from fastapi import APIRouter, FastAPI, Request
from joserfc.errors import JoseError
from starlette.concurrency import run_in_threadpool
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import RedirectResponse, Response

from api.desk.access import SIGN_IN, audit, begin_session, desk_store, safe_address
from api.services import services
from configuration import Settings
from store.accounts import Account, AccountRepository

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/desk/provider", include_in_schema=False)

# Signed with these, or not at all; never "none" and never a shared secret.
_ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
_MINUTES_FOR_SIGN_IN = 10
_NEXT = "next"


def add_provider(application: FastAPI, settings: Settings, secret: str) -> None:
    """Add the way through the provider, when the settings name one."""
    if not settings.oidc_issuer:
        return
    oauth = OAuth()
    application.state.provider = oauth.register(
        "provider",
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        server_metadata_url=f"{settings.oidc_issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": "openid email", "code_challenge_method": "S256", "timeout": 10},
    )
    is_secure = settings.public_url.startswith("https://")
    application.add_middleware(
        SessionMiddleware,
        secret_key=secret,
        session_cookie="__Host-resonanz-sign-in" if is_secure else "resonanz-sign-in",
        max_age=_MINUTES_FOR_SIGN_IN * 60,
        same_site="lax",
        https_only=is_secure,
    )
    application.include_router(router)


@router.get("/begin")
async def begin(request: Request) -> Response:
    """Lead to the provider."""
    request.session.clear()
    request.session[_NEXT] = safe_address(request.query_params.get(_NEXT, ""))
    try:
        redirect: Response = await _provider(request).authorize_redirect(
            request, _return_address(request)
        )
    except (httpx.HTTPError, AuthlibBaseError, ValueError, KeyError) as error:
        return _refused(request, error)
    return redirect


@router.get("/return")
async def come_back(request: Request) -> Response:
    """The provider has led somebody back: check what it says, and sign them in."""
    provider, wanted = _provider(request), str(request.session.get(_NEXT, "/desk"))
    settings = services(request).settings
    try:
        metadata = await provider.load_server_metadata()
        offered = metadata.get("id_token_signing_alg_values_supported", ["RS256"])
        safe = [algorithm for algorithm in offered if algorithm in _ALGORITHMS]
        provider.server_metadata["id_token_signing_alg_values_supported"] = safe or ["RS256"]
        token = await provider.authorize_access_token(
            request,
            # Issuer and audience are those of the settings, whatever the metadata say.
            claims_options={
                "iss": {"essential": True, "values": [settings.oidc_issuer]},
                "aud": {"essential": True, "values": [settings.oidc_client_id]},
            },
        )
    except (httpx.HTTPError, AuthlibBaseError, JoseError, ValueError, KeyError) as error:
        return _refused(request, error)
    request.session.clear()
    return await run_in_threadpool(_signed_in, request, token.get("userinfo") or {}, wanted)


def _signed_in(request: Request, claims: dict[str, object], wanted: str) -> Response:
    account = _account(request, claims)
    if account is None:
        audit(request, "nobody", "sign_in_failed", way="provider")
        return RedirectResponse(f"{SIGN_IN}?refused=1", 303)
    response = RedirectResponse(safe_address(wanted), 303)
    begin_session(request, response, account, "provider")
    return response


def _account(request: Request, claims: dict[str, object]) -> Account | None:
    """The active account of the person that the verified claims describe."""
    issuer, subject = str(claims.get("iss", "")), str(claims.get("sub", ""))
    address = str(claims.get("email", ""))
    if not issuer or not subject:
        return None
    with desk_store(request).writing() as connection:
        accounts = AccountRepository(connection)
        account = accounts.by_subject(issuer, subject)
        if account is None and address and claims.get("email_verified") is True:
            account = accounts.by_name(address)
            if account is None or account.issuer or account.has_password:
                return None
            accounts.bind(account.id, issuer, subject)
    return account if account and account.is_active else None


def _provider(request: Request) -> StarletteOAuth2App:
    provider: StarletteOAuth2App = request.app.state.provider
    return provider


def _return_address(request: Request) -> str:
    base = services(request).settings.public_url or str(request.base_url)
    return f"{base.rstrip('/')}/desk/provider/return"


def _refused(request: Request, error: Exception) -> Response:
    logger.warning("provider_sign_in_failed", extra={"error": type(error).__name__})
    request.session.clear()
    return RedirectResponse(f"{SIGN_IN}?refused=1", 303)
