"""An invented city with known truths, for showing the desk and for testing the analysis.

Nothing here touches real interviews: it fills a database of its own, which is marked as simulated
for good, and the desk says so on every page.
"""

from simulation.city import CITY, City, Truth
from simulation.filling import NotEmpty, fill

__all__ = ["CITY", "City", "NotEmpty", "Truth", "fill"]
