package ballot

import (
	"runtime"
	"sync"
)

// onAllCores has every core call work once and waits for all of them. A panic of one of them goes on in the caller, who can recover it there;
// in its own goroutine it would end the program. Of several panics the caller gets one.
func onAllCores(work func()) {
	var group sync.WaitGroup
	var once sync.Once
	var panicked any
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					once.Do(func() { panicked = p })
				}
			}()
			work()
		})
	}
	group.Wait()
	if panicked != nil {
		panic(panicked)
	}
}
