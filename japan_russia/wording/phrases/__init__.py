"""How people, offices and sides are named."""
