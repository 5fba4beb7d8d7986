package method

// Paths are the strongest paths between options, and so why the Schulze method ranks as it does.
type Paths struct {
	// Strength[a][b] is the least weight that wins a pair on the strongest path from a to b; 0 if no path leads there.
	Strength [][]uint64
	next     [][]int // the option that follows a on that path
}

// Schulze returns the strongest paths and the order, where above[a][b] is the weight that ranks option a above option b. A pair is won
// by the option that more weight ranks higher, and as strong as that weight. Option a comes before b if its
// strongest path to b is stronger than that from b to a.
func Schulze(above [][]uint64) (*Paths, Order) {
	p := newPaths(above)
	for via := range above {
		for a := range above {
			for b := range above {
				if a != b && via != a && via != b {
					p.join(a, via, b)
				}
			}
		}
	}
	return p, order(len(above), func(a, b int) bool { return p.Strength[a][b] > p.Strength[b][a] })
}

// newPaths has the paths of one step.
func newPaths(above [][]uint64) *Paths {
	p := &Paths{Strength: make([][]uint64, len(above)), next: make([][]int, len(above))}
	for a := range above {
		p.Strength[a], p.next[a] = make([]uint64, len(above)), make([]int, len(above))
		for b := range above {
			if above[a][b] > above[b][a] {
				p.Strength[a][b], p.next[a][b] = above[a][b], b
			}
		}
	}
	return p
}

// join takes the path from a over via to b if it is stronger than the one known.
func (p *Paths) join(a, via, b int) {
	if through := min(p.Strength[a][via], p.Strength[via][b]); through > p.Strength[a][b] {
		p.Strength[a][b], p.next[a][b] = through, p.next[a][via]
	}
}

// Path lists the options of the strongest path from a to b, both included; nil if no path leads there.
func (p *Paths) Path(a, b int) []int {
	if a == b || p.Strength[a][b] == 0 {
		return nil
	}
	path := []int{a}
	for a != b {
		a = p.next[a][b]
		path = append(path, a)
	}
	return path
}
