// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {IElection, Phase} from "../src/interfaces/IElection.sol";
import {BatchFixture} from "./BatchFixture.sol";
import {Vote} from "./VotingFixture.sol";

/// @title A batch of the wrong form or at the wrong time is refused
contract BatchFormTest is BatchFixture {
    function test_cast_beforeOpening_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        vm.warp(OPENING - 1);
        expectWrongPhase(Phase.Announced, batch);
        vm.warp(OPENING);
        election.cast(batch);
    }

    function test_cast_afterClosing_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        vm.warp(CLOSING);
        expectWrongPhase(Phase.Closed, batch);
        vm.warp(CLOSING - 1);
        election.cast(batch);
    }

    function test_cast_cancelled_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        vm.prank(ORGANISER);
        election.cancel();
        expectWrongPhase(Phase.Cancelled, batch);
    }

    function test_cast_onImplementation_reverts() public {
        OpenElection implementation = OpenElection(factory.openImplementation());
        bytes memory batch = batchOf(implementation, vote(2, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Closed));
        implementation.cast(batch);
    }

    function test_cast_empty_reverts() public {
        expectBadLength("");
        expectBadLength(hex"00");
        expectBadLength(hex"0000");
        expectBadLength(bytes.concat(hex"0000", proofOf(votesOf(vote(2, hex"00")))));
    }

    function test_cast_countTooHigh_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        batch[0] = 0xff;
        expectBadLength(batch);
        batch[0] = 0x00;
        election.cast(batch);
    }

    function test_cast_wordMissing_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        expectBadLength(cut(batch, 32));
        election.cast(batch);
    }

    function test_cast_wordTooMany_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        expectBadLength(bytes.concat(batch, bytes32(0)));
        election.cast(batch);
    }

    function test_cast_wordsForAmended_reverts() public {
        Vote memory v = vote(2, hex"00");
        bytes memory words = proofOf(votesOf(v));
        rekey(2);
        v = vote(2, hex"00");
        bytes memory batch = batchOf(election, v);
        expectBadLength(bytes.concat(batch, words));
        election.cast(batch);
    }

    /// @dev Words that end before the last siblings, where those siblings happen to be zero: zeros behind the end of
    /// calldata must not stand in for them.
    function test_cast_zeroSiblingsLeftOut_reverts() public {
        bytes memory batch = batchOf(election, vote(2 << 8, hex"00"));
        bytes memory shorter = cut(batch, 8 * 32);
        expectBadLength(shorter);
        election.cast(batch);
    }

    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_cast_otherLength_reverts(uint256 length) public {
        bytes memory batch = batchOf(election, threePages());
        length = bound(length, 0, 2 * batch.length);
        vm.assume(length != batch.length);
        bytes memory other = new bytes(length);
        for (uint256 i = 0; i < length && i < batch.length; ++i) {
            other[i] = batch[i];
        }
        expectBadLength(other);
    }

    function test_fuzz_cast_anyByteChanged_reverts(uint256 place, uint8 change) public {
        bytes memory batch = batchOf(election, threePages());
        batch[bound(place, 0, batch.length - 1)] ^= bytes1(uint8(bound(change, 1, 255)));
        vm.expectRevert();
        election.cast(batch);
        vm.assertEq(election.ballotCount(), 0);
    }

    function test_fuzz_cast_garbage_reverts(bytes calldata batch) public {
        vm.expectRevert();
        election.cast(batch);
    }

    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_cast_garbageOfRightLength_reverts(uint8 count, uint256 words, uint256 seed) public {
        uint256 ballots = bound(count, 1, 8);
        bytes memory batch = new bytes(2 + 69 * ballots + 32 * bound(words, 0, 64));
        for (uint256 i = 0; i < batch.length; ++i) {
            batch[i] = bytes1(uint8(uint256(keccak256(abi.encode(seed, i)))));
        }
        (batch[0], batch[1]) = (0, bytes1(uint8(ballots)));
        for (uint256 i = 0; i < ballots; ++i) {
            (batch[2 + 69 * i], batch[3 + 69 * i], batch[4 + 69 * i]) = (0, 0, 0x01);
            batch[5 + 69 * i] = bytes1(uint8(i));
        }
        vm.expectRevert();
        election.cast(batch);
    }
}
