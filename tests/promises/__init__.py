"""What is promised to whoever reads what nobody vouches for, each promise with its test."""
