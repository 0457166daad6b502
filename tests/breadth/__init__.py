"""How broad the reading is: small invented readouts, and readouts with a neutral change.

Run as ``python -m tests.breadth``; ``-v`` prints every miss.  The floors that must hold are in
``floors.json``, to be raised as the reading gets broader.
"""
