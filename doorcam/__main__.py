"""`python -m doorcam`."""

import sys

from doorcam.cli import main

sys.exit(main())
