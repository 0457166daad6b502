"""What an editor's work in a file asks for: counting anew, and keeping what was added."""
