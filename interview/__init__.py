"""The interview: the questionnaire's model and the engine that leads a respondent through it.

Pure: no Rasa, HTTP or SQL. ``interview.turn.take_turn`` is the heart: a state and a message in, a
new state and a reply out.
"""
