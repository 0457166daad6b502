"""How an object is shown: lines for a terminal, HTML for notebooks and sites, pictures as SVG."""
