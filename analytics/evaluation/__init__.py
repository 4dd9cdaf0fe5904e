"""Whether a change helped, and how the two sides of quality go together: staff and customers."""

from analytics.evaluation.measure import Effect, Outcome, measure_effect
from analytics.evaluation.two_sides import SidePoint, TwoSides, two_sides

__all__ = ["Effect", "Outcome", "SidePoint", "TwoSides", "measure_effect", "two_sides"]
