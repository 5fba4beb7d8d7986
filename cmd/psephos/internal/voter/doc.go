// Package voter holds the commands of a voter without a window: psephos wallet, register, vote and check-ballot.
package voter
