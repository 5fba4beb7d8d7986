//go:build automation

package main

import _ "psephos/build/automation" // test builds only: see there
