package vector

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// Ballot is the contents of a ballot and whom its proof must be bound to.
type Ballot struct {
	Voter    Voter
	Contents []byte
}

// Fault names one invalid ballot of a batch.
type Fault struct {
	Index int // in the batch
	Err   error
}

// BatchError says which ballots of a batch are invalid, in order; all others are valid.
type BatchError struct{ Faults []Fault }

// Error names the first invalid ballot.
func (e *BatchError) Error() string {
	first := e.Faults[0]
	if len(e.Faults) == 1 {
		return fmt.Sprintf("ballot %d of the batch is invalid: %v", first.Index+1, first.Err)
	}
	return fmt.Sprintf("%d ballots of the batch are invalid, the first is ballot %d: %v", len(e.Faults), first.Index+1, first.Err)
}

// Unwrap returns the errors of all faults.
func (e *BatchError) Unwrap() []error {
	errs := make([]error, len(e.Faults))
	for i, f := range e.Faults {
		errs[i] = f.Err
	}
	return errs
}

// batchPoints is how many points are put into one multi-exponentiation: enough for its buckets to pay, few enough for
// a reasonable memory.
const batchPoints = 1 << 16

// VerifyBatch checks the contents of many ballots, on all cores, as Verify does each, and returns nil or a *BatchError.
// Each invalid ballot adds some 2·log2 of a chunk's ballots of smaller checks to find it.
func (s *Setting) VerifyBatch(ballots []Ballot) error {
	workers := runtime.GOMAXPROCS(0)
	chunk := max(1, min(batchPoints/s.points(), (len(ballots)+workers-1)/workers))
	var next atomic.Int64
	var faults []Fault
	var lock sync.Mutex
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			c := checker{parser: s.newParser()}
			for {
				from := int(next.Add(int64(chunk))) - chunk
				if from >= len(ballots) {
					break
				}
				c.check(ballots[from:min(from+chunk, len(ballots))], from)
			}
			lock.Lock()
			defer lock.Unlock()
			faults = append(faults, c.faults...)
		})
	}
	group.Wait()
	if len(faults) == 0 {
		return nil
	}
	slices.SortFunc(faults, func(a, b Fault) int { return a.Index - b.Index })
	return &BatchError{faults}
}

// checker checks chunks and collects faults.
type checker struct {
	parser *parser
	faults []Fault
}

// candidate is a ballot whose equation is still to check.
type candidate struct {
	index  int
	ballot *parsed
}

// check parses a chunk and checks the equations of what could be parsed.
func (c *checker) check(ballots []Ballot, from int) {
	good := make([]candidate, 0, len(ballots))
	for i, b := range ballots {
		ballot, err := c.parser.parse(b.Voter, b.Contents)
		if err != nil {
			c.faults = append(c.faults, Fault{from + i, err})
			continue
		}
		good = append(good, candidate{from + i, ballot})
	}
	c.bisect(good)
}

// bisect checks ballots together, with fresh weights, and halves them while they fail.
func (c *checker) bisect(ballots []candidate) {
	if len(ballots) == 0 {
		return
	}
	weights, sum := newRandomWeights(), c.parser.newSum(len(ballots))
	for i := range ballots {
		weight := weights()
		sum.add(ballots[i].ballot, &weight)
	}
	if sum.holds(1) {
		return
	}
	if len(ballots) == 1 {
		c.faults = append(c.faults, Fault{ballots[0].index, ErrProof})
		return
	}
	half := len(ballots) / 2
	c.bisect(ballots[:half])
	c.bisect(ballots[half:])
}
