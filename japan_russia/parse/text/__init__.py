"""What is printed, and the way back to it."""
