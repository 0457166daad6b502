"""What stands where on the page: its top and bottom, paragraphs, divisions."""
