package ballot

import "fmt"

const (
	maxContests = 16
	minOptions  = 2
	maxOptions  = 32
	maxPacking  = 4
	// radixBits: counts are packed in base M = 2^32.
	radixBits = 32
)

// Packing returns how many options share a ciphertext for a roll of so many voters, such that counts are decoded
// within seconds: 4 up to 1,000 voters, 3 up to 3,000, 2 up to 2^22, else 1.
func Packing(rollSize int) int {
	switch {
	case rollSize <= 1_000:
		return 4
	case rollSize <= 3_000:
		return 3
	case rollSize <= 1<<22:
		return 2
	}
	return 1
}

// Shape says how a ballot's contents are laid out: options per contest and options per ciphertext.
type Shape struct {
	options []int
	packing int
}

// NewShape checks option counts (one byte per contest: 1 to 16 contests of 2 to 32 options) and packing (1 to 4).
func NewShape(optionCounts []byte, packing int) (Shape, error) {
	if len(optionCounts) < 1 || len(optionCounts) > maxContests || packing < 1 || packing > maxPacking {
		return Shape{}, fmt.Errorf("read ballot shape: %w", ErrParameters)
	}
	s := Shape{packing: packing}
	for _, k := range optionCounts {
		if k < minOptions || k > maxOptions {
			return Shape{}, fmt.Errorf("read ballot shape: %w", ErrParameters)
		}
		s.options = append(s.options, int(k))
	}
	return s, nil
}

// Contests returns the number of contests.
func (s Shape) Contests() int { return len(s.options) }

// Options returns the number of options of a contest.
func (s Shape) Options(contest int) int { return s.options[contest] }

// Packing returns the number of options per ciphertext.
func (s Shape) Packing() int { return s.packing }

// Ciphertexts returns the number of ciphertexts of all contests together.
func (s Shape) Ciphertexts() int {
	n := 0
	for _, k := range s.options {
		n += s.groups(k)
	}
	return n
}

// ContentsLength returns the length in bytes of a ballot's contents.
func (s Shape) ContentsLength() int {
	n := 0
	for _, k := range s.options {
		n += s.contestLength(k)
	}
	return n
}

// RecordedLength returns the length in bytes of a ballot's ciphertexts alone, 128 for each.
func (s Shape) RecordedLength() int { return s.Ciphertexts() * 2 * pointSize }

// groups returns g = ceil(k/p).
func (s Shape) groups(k int) int { return (k + s.packing - 1) / s.packing }

// contestLength returns the bytes of g ciphertexts, k commitments and k challenge-response pairs.
func (s Shape) contestLength(k int) int { return (s.groups(k)+k)*2*pointSize + k*2*wordSize }

// points returns the number of points in a ballot's contents, 2(g + k) per contest.
func (s Shape) points() int {
	n := 0
	for _, k := range s.options {
		n += 2 * (s.groups(k) + k)
	}
	return n
}
