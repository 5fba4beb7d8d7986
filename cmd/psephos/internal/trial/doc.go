// Package trial holds the commands with which one tries Psephos out and develops it: psephos dev, demo and chain.
package trial
