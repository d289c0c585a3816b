"""Letters and forms of a case: what is known, what may be told to whom, and the paper that carries it."""
