"""What the endpoints work with; built by the application's lifespan, never at import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fastapi import Request

from configuration import Secrets, Settings
from interview.loading import QuestionnaireLibrary
from interview.operator import Operator
from store import Store
from texts import Texts

if TYPE_CHECKING:
    from api.conversations.beginning import Beginnings
    from api.conversations.service import ConversationService
    from api.handover.service import HandoverService
    from api.interviews.service import InterviewService
    from api.kiosks.service import KioskService
    from api.readiness import Readiness


@dataclass(frozen=True)
class Services:
    """The parts of one running application."""

    settings: Settings
    secrets: Secrets
    store: Store
    texts: Texts
    library: QuestionnaireLibrary
    beginnings: Beginnings
    conversations: ConversationService
    interviews: InterviewService
    readiness: Readiness
    handovers: HandoverService
    kiosks: KioskService
    operator: Operator


def services(request: Request) -> Services:
    """The services of the application that serves a request."""
    found: Services = request.app.state.services
    return found
