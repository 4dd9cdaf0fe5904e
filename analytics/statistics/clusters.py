"""Intervals that take into account that respondents of one site are alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analytics.statistics.intervals import CONFIDENCE, Estimate, Interval

# With fewer sites than this their differences cannot be judged.
FEWEST_SITES = 3
_REPLICATES = 2000


def clustered_share(
    raised: Sequence[int],
    respondents: Sequence[int],
    *,
    seed: int,
    confidence: float = CONFIDENCE,
) -> Estimate:
    """A share over all sites, its interval from a bootstrap over sites.

    ``raised`` and ``respondents`` are counts by site. Whole sites are drawn with replacement, so
    that differences between sites widen the interval; it is a percentile interval, stretched by
    sqrt(G / (G - 1)), since with few sites (G) the bootstrap is too narrow. The same seed gives
    the same interval.

    Source: Davison and Hinkley (1997), Bootstrap Methods and their Application, section 3.8;
    Cameron, Gelbach and Miller (2008), Review of Economics and Statistics 90(3), on few clusters.

    Raises ValueError for fewer than three sites.
    """
    parts, bases = np.asarray(raised, dtype=float), np.asarray(respondents, dtype=float)
    sites = len(bases)
    if sites < FEWEST_SITES:
        raise ValueError(f"a bootstrap over sites needs at least {FEWEST_SITES} sites")
    share = float(parts.sum() / bases.sum())
    drawn = np.random.default_rng(seed).integers(0, sites, size=(_REPLICATES, sites))
    shares = parts[drawn].sum(axis=1) / bases[drawn].sum(axis=1)
    tail = (1 - confidence) / 2
    low, high = np.quantile(shares, [tail, 1 - tail])
    stretch = np.sqrt(sites / (sites - 1))
    interval = Interval(
        max(0.0, share - stretch * (share - float(low))),
        min(1.0, share + stretch * (float(high) - share)),
    )
    variance = float(shares.var()) * stretch**2
    worth = share * (1 - share) / variance if variance > 0 else float(bases.sum())
    return Estimate(share, interval, int(bases.sum()), worth)
