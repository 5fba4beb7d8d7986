package roll_test

import (
	"testing"

	"psephos/devnet/devnettest"
)

func TestMain(m *testing.M) { devnettest.Main(m) }
