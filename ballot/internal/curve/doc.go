// Package curve is BN254 G1 as Psephos writes it down: points and scalars in their only valid form, hashes of whole
// words, and tables for multiples of points that are used often.
//
// Arithmetic is NOT constant time.
package curve
