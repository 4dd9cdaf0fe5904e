"""The record: conversations, turns and answers in a relational database.

What is stored here is the truth; Rasa's tracker is a cache. No address, no user agent and no time
finer than the day is stored.
"""

from store.connection import DATABASE_AWAY, Store, open_store
from store.conversations import Conversation, ConversationRepository, NewConversation, Place
from store.handovers import Handover, HandoverRepository
from store.kiosks import Kiosk, KioskRepository, SignOfLife
from store.turns import Turn, TurnRepository

__all__ = [
    "DATABASE_AWAY",
    "Conversation",
    "ConversationRepository",
    "Handover",
    "HandoverRepository",
    "Kiosk",
    "KioskRepository",
    "NewConversation",
    "Place",
    "SignOfLife",
    "Store",
    "Turn",
    "TurnRepository",
    "open_store",
]
