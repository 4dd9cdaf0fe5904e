"""Rasa's custom actions: thin, from Rasa's tracker to the interview engine and the store.

``knowledge`` gathers what the engine needs, ``decision`` takes one turn in one transaction,
``interview_form`` is the action that Rasa calls, ``application`` serves it.
"""
