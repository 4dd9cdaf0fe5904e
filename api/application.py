"""Puts the public process together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

from anyio.to_thread import current_default_thread_limiter
from fastapi import APIRouter, FastAPI
from sqlalchemy.exc import SQLAlchemyError
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from analytics.published.margins import load_margins
from api import public
from api.admission.gate import Gate
from api.admission.middleware import Admission
from api.admission.size import SizeLimit
from api.bot_client import BotClient
from api.conversations import endpoints as conversations
from api.conversations.beginning import Beginnings
from api.conversations.service import ConversationService
from api.conversations.submission import Cleaning
from api.conversations.view import ConversationViews
from api.desk.house import add_desk
from api.desk.page import DeskPages
from api.desk.refreshing import refresh_elsewhere
from api.desk.results import Results
from api.errors import add_error_handlers, described
from api.handover import endpoints as handovers
from api.handover.service import HandoverService
from api.host_sites import HostSites
from api.interviews import endpoints as interviews
from api.interviews.service import InterviewService
from api.kiosks import endpoints as kiosks
from api.kiosks.service import KioskService
from api.observation.backlogs import Backlogs
from api.observation.measurements import Measurements
from api.observation.middleware import Observation
from api.observation.serving import served
from api.pages.assets import keep_scripts
from api.pages.house import add_pages
from api.pages.page import BUILT, Pages
from api.readiness import Readiness
from api.services import Services
from configuration import ROOT, Settings, load_secrets
from configuration.logs import configure_logs
from interview.loading import load_questionnaires
from interview.operator import load_operator
from interview.sites import load_sites
from privacy import Anonymiser
from privacy.deny_lists import DenyLists
from privacy.disclosure import DisclosureRules
from store import Store, open_store
from store.simulation import is_simulated
from store.tombstones import Tombstones
from texts import Texts

PREFIX = "/api/v1"
# A text may have 2,000 characters; nobody needs a larger request (bytes).
LARGEST_BODY = 16 * 1024
# Seconds that a turn may wait for the database, besides Rasa: longer than it waits for any lock.
_PATIENCE = 15.0
# Each turn under way waits in a thread; some are left for those who only look.
_THREADS = 96


def create_application(settings: Settings | None = None) -> FastAPI:
    """The application; everything it owns lives as long as its lifespan."""
    chosen = settings or Settings()
    measurements = Measurements()

    @asynccontextmanager
    async def lifespan(application: FastAPI) -> AsyncIterator[None]:
        async with _services(chosen, measurements) as application.state.services:
            parts = application.state.services
            simulated = _is_simulated(parts.store)
            application.state.pages = Pages.load(parts.texts, simulated)
            keep_scripts(application.state.pages.assets, BUILT, chosen.elements)
            application.state.results = _results(parts)
            application.state.desk_pages = DeskPages.load(
                parts.texts, application.state.results.rules, simulated
            )
            # Until here nobody has said anything: why starting failed is logged in full.
            configure_logs(chosen.log_level)
            current_default_thread_limiter().total_tokens = _THREADS
            questions = tuple(application.state.results.taxonomy.questions)
            measurements.registry.register(Backlogs(parts.store, questions, chosen.folder))
            with served(measurements.registry, chosen.metrics_port):
                async with (
                    _background(parts.readiness.watch()),
                    _background(application.state.results.keep_fresh()),
                ):
                    yield

    application = FastAPI(
        title="Resonanz",
        summary="Interviews customers of a Jobcenter about its digital services.",
        version="1",
        lifespan=lifespan,
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    interface = APIRouter(prefix=PREFIX, responses=described(400, 404, 413, 422, 429, 503))
    for room in (conversations, handovers, interviews, kiosks, public):
        interface.include_router(room.router)
    application.include_router(interface)
    application.state.gate = Gate()
    application.add_middleware(SizeLimit, most=LARGEST_BODY)
    application.add_middleware(Admission, gate=application.state.gate, interface=PREFIX)
    add_error_handlers(application)
    add_desk(application, chosen)
    add_pages(application, PREFIX, chosen.public_url, chosen.elements)
    application.add_middleware(HostSites, interface=PREFIX, origins=chosen.host_sites)
    application.add_middleware(Observation, measurements=measurements)
    application.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(chosen.trusted_proxies))
    return application


@asynccontextmanager
async def _services(settings: Settings, measurements: Measurements) -> AsyncIterator[Services]:
    secrets = load_secrets(settings.folder)
    texts = Texts.load(ROOT)
    library = load_questionnaires(ROOT / "questionnaires")
    views = ConversationViews(texts, library)
    sites = load_sites(settings.sites)
    store = open_store(settings.database)
    bot = BotClient(settings.bot_urls, secrets.bot, settings.bot_timeout, measurements)
    try:
        service = ConversationService(
            store=store,
            views=views,
            cleaning=Cleaning(
                anonymiser=Anonymiser.load(),
                deny_lists=DenyLists.load(settings.deny_lists),
                locales=texts.locales,
            ),
            bot=bot,
            receipt_key=secrets.receipts,
            patience=settings.bot_timeout + _PATIENCE,
            measurements=measurements,
        )
        yield Services(
            settings=settings,
            secrets=secrets,
            store=store,
            texts=texts,
            library=library,
            beginnings=Beginnings(
                locales=texts.locales,
                sites=sites,
                library=library,
                questionnaire=settings.questionnaire,
            ),
            conversations=service,
            interviews=InterviewService(
                store, views, secrets.receipts, Tombstones(settings.tombstones)
            ),
            readiness=Readiness(service, store, library, settings.questionnaire, bot),
            handovers=HandoverService(store, views),
            kiosks=KioskService(store),
            operator=load_operator(ROOT / "data" / "operator.yml"),
        )
    finally:
        bot.close()
        store.close()


def _results(parts: Services) -> Results:
    """What the desk shows of the questionnaire that is asked when a link names none."""
    return Results(
        store=parts.store,
        folder=parts.settings.rollup,
        library=parts.library,
        codebook=ROOT / "themes",
        sites=load_sites(parts.settings.sites),
        locales=parts.texts.locales,
        rules=DisclosureRules.of(parts.settings.smallest_cell),
        customers=parts.settings.questionnaire,
        refreshing=partial(refresh_elsewhere, parts.settings),
        margins=load_margins(parts.settings.margins),
    )


def _is_simulated(store: Store) -> bool:
    """Whether everything in the database is invented; then every page says so."""
    try:
        with store.reading() as connection:
            return is_simulated(connection)
    except SQLAlchemyError:
        return False  # a database that is away or not migrated holds nothing to be shown


@asynccontextmanager
async def _background(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Work that goes on as long as the application runs."""
    watcher = asyncio.create_task(work)
    try:
        yield
    finally:
        watcher.cancel()
        with suppress(asyncio.CancelledError):
            await watcher
