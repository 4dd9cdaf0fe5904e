"""Estimates with their uncertainty. Pure: numbers in, numbers out; every method names its source.

| module | question |
| --- | --- |
| ``intervals`` | how sure is a share or a mean? |
| ``clusters`` | and when respondents of a site are alike? |
| ``coding_error`` | and when the coding is done by a model that errs? |
| ``comparison`` | do two groups differ, which of many differ, and what would we have noticed? |
| ``standardisation`` | do two waves differ for another reason than their mix of respondents? |
| ``raking`` | what if the respondents are not like the customers? |
| ``drivers`` | what goes with satisfaction? |
| ``agreement`` | do two people, or a person and the model, code alike? |
| ``coding_quality`` | how good is the coding of each theme in each language? |
"""
