"""A conversation goes on on the customer's own device and ends on the one before."""
