"""What may be shown: every number of a wave, asked for by name, released by disclosure control.

Pages, exports and summary ask :class:`Analysis` and nothing else. Every count is of respondents of
one wave, and all tables of a wave divide the same respondents, so that no two of them can be
subtracted to find a few. ``docs/disclosure.md`` tells why.
"""
