"""The record: conversations, turns and answers in a relational database.

What is stored here is the truth; Rasa's tracker is a cache. No address, no user agent and no time
finer than the day is stored.
"""

from store.connection import DATABASE_AWAY, Store, open_store
from store.conversations import Conversation, ConversationRepository, NewConversation, Place
from store.turns import Turn, TurnRepository

__all__ = [
    "DATABASE_AWAY",
    "Conversation",
    "ConversationRepository",
    "NewConversation",
    "Place",
    "Store",
    "Turn",
    "TurnRepository",
    "open_store",
]
