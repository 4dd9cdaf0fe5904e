"""Starts the processes of one machine, restarts the one that dies, stops them all together."""

from supervision.process import ProcessPlan
from supervision.supervisor import Supervisor

__all__ = ["ProcessPlan", "Supervisor"]
