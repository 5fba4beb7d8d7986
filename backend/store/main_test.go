package store_test

import (
	"os"
	"testing"

	"psephos/backend/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }
