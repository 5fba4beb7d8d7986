// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {BatchFixture} from "./BatchFixture.sol";
import {Vote} from "./VotingFixture.sol";

/// @title A ballot counts for the voter, election and chain it was signed for, and no other
contract BatchSignaturesTest is BatchFixture {
    function test_cast_signedByAnotherVoter_reverts() public {
        Vote memory v = vote(2, hex"00");
        v.key = keys[3];
        expectBadSigner(0, batchOf(election, v));
        v.key = keys[2];
        election.cast(batchOf(election, v));
    }

    function test_cast_contentsChanged_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        batch[70] = 0x01;
        expectBadSigner(0, batch);
        batch[70] = 0x00;
        election.cast(batch);
    }

    function test_cast_numberChanged_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        batch[5] = 0x03;
        expectBadSigner(0, batch);
        batch[5] = 0x02;
        election.cast(batch);
    }

    function test_cast_signedForOtherElection_reverts() public {
        OpenElection other = createOpen(hex"03");
        bytes memory batch = batchOf(other, threePages());
        expectBadSigner(0, batch);
        other.cast(batch);
    }

    function test_cast_signedForOtherChain_reverts() public {
        vm.chainId(7);
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        vm.chainId(8);
        expectBadSigner(0, batch);
        election.cast(batchOf(election, vote(3, hex"00")));
        vm.chainId(7);
        election.cast(batch);
    }

    /// @dev (r, s) and (r, n − s) recover the same signer, so only s up to n/2 is accepted. Any such pair recovers
    /// somebody: the number is given to whoever that is.
    function test_cast_upperHalfOfS_reverts() public {
        Vote memory v = vote(2, hex"00");
        (, bytes32 r,) = vm.sign(v.key, digestOf(election, v));
        bytes32 half = bytes32(GROUP_ORDER / 2);
        bytes32 above = bytes32(GROUP_ORDER / 2 + 1);
        amendToSigner(v, r, above);
        expectBadSigner(0, batchOfOne(v, r, above, ""));
        amendToSigner(v, r, half);
        election.cast(batchOfOne(v, r, half, ""));
    }

    function test_cast_otherParity_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        batch[38] ^= 0x80;
        expectBadSigner(0, batch);
        batch[38] ^= 0x80;
        election.cast(batch);
    }

    function test_cast_invalidSignature_reverts() public {
        Vote memory v = vote(2, hex"00");
        bytes memory words = proofOf(votesOf(v));
        expectBadSigner(0, batchOfOne(v, 0, 0, words));
        expectBadSigner(0, batchOfOne(v, bytes32(GROUP_ORDER), bytes32(uint256(1)), words));
        expectBadSigner(0, batchOfOne(v, bytes32(type(uint256).max), bytes32(type(uint256).max), words));
    }
}
