"""What the software is made of, what is known against it, and what of that is accepted.

``make audit`` asks the public lists of advisories about every package of every lock, compares what
they say with ``accepted_risks.yml``, writes bills of materials, and looks for secrets in the files.
"""
