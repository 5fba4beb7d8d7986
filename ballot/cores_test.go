package ballot

import (
	"runtime"
	"sync/atomic"
	"testing"
)

func TestPanicOnACoreReachesTheCaller(t *testing.T) {
	var calls atomic.Int32
	defer func() {
		if p := recover(); p != "planted" {
			t.Errorf("the caller recovered %v", p)
		}
		if n := int(calls.Load()); n != runtime.GOMAXPROCS(0) {
			t.Errorf("%d calls on %d cores", n, runtime.GOMAXPROCS(0))
		}
	}()
	onAllCores(func() {
		if calls.Add(1) == 1 {
			panic("planted")
		}
	})
	t.Error("no panic")
}

// A batch whose parsing panics, as under a shape that NewShape would refuse, panics in the caller.
func TestPanicOverABatchReachesTheCaller(t *testing.T) {
	broken := &Setting{shape: Shape{options: []int{-3, 9}, packing: 1}}
	batch := make([]Ballot, 9)
	for i := range batch {
		batch[i].Contents = make([]byte, broken.shape.ContentsLength())
	}
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	_ = broken.VerifyBatch(batch)
}
