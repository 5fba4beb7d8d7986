// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {IElection, Parameters} from "../src/interfaces/IElection.sol";
import {IVoterRoll} from "../src/interfaces/IVoterRoll.sol";
import {BatchFixture} from "./BatchFixture.sol";
import {Vote} from "./VotingFixture.sol";

/// @title A ballot counts for a number of the roll as it is amended, on a page that counts
contract BatchRollTest is BatchFixture {
    function test_cast_proofWordChanged_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        for (uint256 i = 71; i < batch.length; i += 32) {
            batch[i] ^= 0x01;
            expectBadSigner(0, batch);
            batch[i] ^= 0x01;
        }
        election.cast(batch);
    }

    function test_cast_absentIndex_reverts() public {
        keys[5] = newKey();
        enrolled[0].push(vm.addr(keys[5]));
        expectBadSigner(0, batchOf(election, vote(5, hex"00")));
        enrolled[0].pop();
        election.cast(batchOf(election, vote(4, hex"00")));
    }

    function test_cast_pageThatDoesNotExist_reverts() public {
        keys[3 << 8] = newKey();
        bytes memory batch = batchOf(election, vote(3 << 8, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(IElection.NotOnRoll.selector, 3 << 8));
        election.cast(batch);
        keys[type(uint32).max] = keys[0];
        batch = batchOf(election, vote(type(uint32).max, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(IElection.NotOnRoll.selector, type(uint32).max));
        election.cast(batch);
    }

    function test_cast_rekeyed_onlyTheNewHolder() public {
        Vote memory before = vote(2, hex"00");
        rekey(2);
        expectBadSigner(0, batchOf(election, before));
        election.cast(batchOf(election, vote(2, hex"01")));
        assertCounts(0, 1, 0);
    }

    /// @dev The old holder with the old proof, as signed before the number was re-keyed.
    function test_cast_rekeyedMeanwhile_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        rekey(2);
        expectBadSigner(0, batch);
    }

    function test_cast_struckOff_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        strikeOff(2);
        expectBadSigner(0, batch);
        expectBadSigner(0, batchOf(election, vote(2, hex"00")));
    }

    /// @dev A signature that recovers nobody must not pass for a number that nobody holds.
    function test_cast_struckOffInvalidSignature_reverts() public {
        strikeOff(2);
        expectBadSigner(0, batchOfOne(vote(2, hex"00"), 0, 0, ""));
        expectBadSigner(0, batchOfOne(vote(2, hex"00"), bytes32(uint256(1)), bytes32(type(uint256).max), ""));
    }

    function test_cast_struckOffAndBack() public {
        strikeOff(2);
        rekey(2);
        election.cast(batchOf(election, vote(2, hex"00")));
        assertCounts(1, 0, 0);
    }

    function test_cast_amendedAmongOthers() public {
        rekey(1 << 8 | 7);
        rekey(1 << 8 | 8);
        Vote[] memory votes = votesOf(vote(1 << 8 | 6, hex"00"), vote(1 << 8 | 7, hex"01"), vote(1 << 8 | 9, hex"02"));
        election.cast(batchOf(election, votes));
        assertCounts(1, 1, 1);
        election.cast(batchOf(election, votesOf(vote(3, hex"00"), vote(1 << 8 | 8, hex"00"), vote(2 << 8, hex"00"))));
        assertCounts(4, 1, 1);
    }

    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_cast_withAmendments(uint256 mask, uint256 amended) public {
        mask |= 1 << 9;
        amended &= mask;
        Vote[] memory votes = new Vote[](ones(mask));
        uint256 next = 0;
        for (uint256 i = 0; i < 256; ++i) {
            if (mask >> i & 1 == 0) continue;
            if (amended >> i & 1 == 1) rekey(1 << 8 | i);
            votes[next++] = vote(1 << 8 | i, hex"00");
        }
        election.cast(batchOf(election, votes));
        vm.assertEq(election.votedWord(1), mask);
        vm.assertEq(roll.amendedWord(1), amended);
    }

    function test_cast_freezesRoll() public {
        vm.assertEq(election.countedPages(), 3);
        uint256 page = enrolPage(2);
        vm.assertEq(election.countedPages(), 4);
        vm.expectEmit(address(election));
        emit IElection.RollFrozen(4);
        election.cast(batchOf(election, vote(page << 8, hex"00")));
        uint256 late = enrolPage(2);
        vm.assertEq(election.countedPages(), 4);
        bytes memory batch = batchOf(election, vote(late << 8, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(IElection.NotOnRoll.selector, late << 8));
        election.cast(batch);
        election.cast(batchOf(election, vote(page << 8 | 1, hex"00")));
    }

    function test_cast_revertedBatch_freezesNothing() public {
        Vote memory v = vote(2, hex"00");
        v.key = keys[3];
        expectBadSigner(0, batchOf(election, v));
        enrolPage(1);
        vm.assertEq(election.countedPages(), 4);
    }

    function test_cast_lateEnrolment_countsLaterPages() public {
        Parameters memory values = openParameters(hex"03");
        values.lateEnrolment = true;
        election = create(values);
        vm.recordLogs();
        election.cast(batchOf(election, vote(2, hex"00")));
        vm.assertEq(vm.getRecordedLogs().length, 1);
        uint256 late = enrolPage(2);
        vm.assertEq(election.countedPages(), 4);
        election.cast(batchOf(election, vote(late << 8, hex"00")));
        vm.assertEq(election.ballotCount(), 2);
        keys[(late + 1) << 8] = newKey();
        bytes memory batch = batchOf(election, vote((late + 1) << 8, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(IElection.NotOnRoll.selector, (late + 1) << 8));
        election.cast(batch);
    }

    /// @dev The organiser chooses the roll, which may claim any size; numbers still have four bytes.
    function test_cast_rollClaimsAnyNumberOfPages() public {
        uint256[3] memory claims = [uint256(1) << 24, 1 << 32, type(uint256).max];
        for (uint256 i = 0; i < claims.length; ++i) {
            election = createOpen(hex"03");
            vm.mockCall(address(roll), abi.encodeCall(IVoterRoll.pageCount, ()), abi.encode(claims[i]));
            vm.assertEq(election.countedPages(), 1 << 24);
            election.cast(batchOf(election, vote(2, hex"00")));
            vm.clearMockedCalls();
            vm.assertEq(election.countedPages(), 1 << 24);
        }
    }

    function test_cast_rollWithoutPages_reverts() public {
        bytes memory batch = batchOf(election, vote(2, hex"00"));
        vm.mockCall(address(roll), abi.encodeCall(IVoterRoll.pageCount, ()), abi.encode(0));
        vm.expectRevert(abi.encodeWithSelector(IElection.NotOnRoll.selector, 2));
        election.cast(batch);
        vm.clearMockedCalls();
        election.cast(batch);
    }

    function test_cast_oneRollManyElections() public {
        OpenElection other = createOpen(hex"0202");
        election.cast(batchOf(election, vote(2, hex"00")));
        other.cast(batchOf(other, vote(2, hex"0101")));
        vm.assertTrue(election.hasVoted(2));
        vm.assertTrue(other.hasVoted(2));
        vm.assertEq(other.ballotCount(), 1);
    }
}
