package question

import "math/bits"

// decodable bounds how many values a ciphertext's places can have together, so that the sum is found within seconds: baby steps
// and giant steps are 2^22 each.
const decodable = 1 << 44

// BestPacking returns the largest packing, at most MaxPacking, at which no ciphertext of these questions has places that together can take
// more than 2^44 values, where weight is the roll's total weight; 1 if none has so few.
func BestPacking(questions []Question, weight uint64) (int, error) {
	layout, err := NewLayout(Form{questions, MaxPacking})
	if err != nil {
		return 0, err
	}
	counted := layout.Counted()
	for p := MaxPacking; p > 1; p-- {
		if fits(counted, p, weight) {
			return p, nil
		}
	}
	return 1, nil
}

// fits says whether every p places together have at most 2^44 values.
func fits(counted []Coordinate, p int, weight uint64) bool {
	values := uint64(1)
	for i, c := range counted {
		if i%p == 0 {
			values = 1
		}
		high, largest := bits.Mul64(weight, uint64(c.Largest))
		if high != 0 || largest >= decodable {
			return false
		}
		if high, values = bits.Mul64(values, largest+1); high != 0 || values > decodable {
			return false
		}
	}
	return true
}
