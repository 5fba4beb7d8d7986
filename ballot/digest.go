package ballot

import "encoding/binary"

var (
	domainType = keccak([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	ballotType = keccak([]byte("Ballot(uint256 number,bytes contents)"))
	domainName = keccak([]byte("Psephos"))
	domainV1   = keccak([]byte("1"))
)

// DomainSeparator returns the EIP-712 domain separator of an election.
func DomainSeparator(chainID Word, election Address) Word {
	var contract Word
	copy(contract[12:], election[:])
	return keccak(domainType[:], domainName[:], domainV1[:], chainID[:], contract[:])
}

// Digest returns the EIP-712 digest that a voter signs: Ballot(uint256 number,bytes contents) under domain.
func Digest(domain Word, number uint32, contents []byte) Word {
	var n Word
	binary.BigEndian.PutUint32(n[28:], number)
	body := keccak(contents)
	hash := keccak(ballotType[:], n[:], body[:])
	return keccak([]byte{0x19, 0x01}, domain[:], hash[:])
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// Tracker returns the voter's receipt for a digest: the first 100 bits of H("tracker"; digest) in Crockford's base
// 32, in groups of four, such as "7ZKQ-0M3D-…". Digests contain election, number and contents, so that no two
// ballots share a tracker.
func Tracker(digest Word) string {
	h := newTranscript(tagTracker).word(digest).sum()
	out := make([]byte, 0, 24)
	var acc, bits uint
	for _, b := range h[:13] {
		acc, bits = acc<<8|uint(b), bits+8
		for bits >= 5 && len(out) < 24 {
			if len(out)%5 == 4 {
				out = append(out, '-')
			}
			bits -= 5
			out = append(out, crockford[acc>>bits&31])
		}
	}
	return string(out)
}
