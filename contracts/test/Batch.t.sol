// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection} from "../src/interfaces/IElection.sol";
import {Log} from "./Vm.sol";
import {BatchFixture} from "./BatchFixture.sol";
import {Vote} from "./VotingFixture.sol";

/// @title Every voter is counted once, whatever the order of batches
contract BatchTest is BatchFixture {
    function test_cast_countsEveryBallot() public {
        Vote[] memory votes = threePages();
        vm.recordLogs();
        election.cast(batchOf(election, votes));
        Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 4);
        vm.assertEq(logs[0].topics[0], IElection.RollFrozen.selector);
        vm.assertEq(logs[0].data, abi.encode(3));
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(logs[i + 1].topics[0], IElection.BallotCast.selector);
            vm.assertEq(uint256(logs[i + 1].topics[1]), votes[i].number);
            vm.assertEq(logs[i + 1].data, abi.encode(digestOf(election, votes[i]), votes[i].contents));
            vm.assertTrue(election.hasVoted(votes[i].number));
        }
        assertCounts(1, 1, 1);
    }

    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_cast_anySetOfVoters(uint256 mask, uint256 seed) public {
        mask |= 1;
        Vote[] memory votes = new Vote[](ones(mask));
        uint256[3] memory want;
        uint256 next = 0;
        for (uint256 i = 0; i < 256; ++i) {
            if (mask >> i & 1 == 0) continue;
            uint256 option = uint256(keccak256(abi.encode(seed, i))) % 3;
            votes[next++] = vote(1 << 8 | i, bytes.concat(bytes1(uint8(option))));
            ++want[option];
        }
        election.cast(batchOf(election, votes));
        vm.assertEq(election.votedWord(1), mask);
        vm.assertEq(election.ballotCount(), votes.length);
        assertCounts(want[0], want[1], want[2]);
    }

    function test_cast_fromAnybody() public {
        bytes memory batch = batchOf(election, threePages());
        vm.prank(address(0xbad));
        election.cast(batch);
        vm.assertEq(election.ballotCount(), 3);
    }

    function test_cast_sameBatchTwice_skips() public {
        bytes memory batch = batchOf(election, threePages());
        election.cast(batch);
        vm.recordLogs();
        election.cast(batch);
        Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 3);
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(logs[i].topics[0], IElection.BallotSkipped.selector);
            vm.assertEq(logs[i].data, abi.encode(1));
        }
        vm.assertEq(election.ballotCount(), 3);
        assertCounts(1, 1, 1);
    }

    function test_cast_oneVotedMeanwhile_skipsIt() public {
        bytes memory batch = batchOf(election, threePages());
        election.cast(batchOf(election, vote(1 << 8 | 7, hex"00")));
        vm.expectEmit(address(election));
        emit IElection.BallotSkipped(1 << 8 | 7, 1);
        election.cast(batch);
        vm.assertEq(election.ballotCount(), 3);
        assertCounts(2, 0, 1);
    }

    function test_cast_secondBallotOfSameHolder_skips() public {
        election.cast(batchOf(election, vote(2, hex"00")));
        election.cast(batchOf(election, vote(2, hex"01")));
        assertCounts(1, 0, 0);
    }

    function test_cast_rekeyedAfterVoting_skips() public {
        election.cast(batchOf(election, vote(2, hex"00")));
        rekey(2);
        vm.expectEmit(address(election));
        emit IElection.BallotSkipped(2, 1);
        election.cast(batchOf(election, vote(2, hex"01")));
        assertCounts(1, 0, 0);
    }

    /// @dev A skipped ballot is checked too: nobody can fill the log with numbers of others.
    function test_cast_skippedWithOtherSigner_reverts() public {
        election.cast(batchOf(election, vote(2, hex"00")));
        Vote memory v = vote(2, hex"00");
        election.cast(batchOf(election, v));
        v.key = keys[3];
        expectBadSigner(0, batchOf(election, v));
    }

    function test_cast_sameNumberTwice_reverts() public {
        election.cast(batchOf(election, votesOf(vote(1, hex"00"), vote(2, hex"00"))));
        bytes memory batch = batchOf(election, votesOf(vote(2, hex"00"), vote(2, hex"01")));
        vm.expectRevert(abi.encodeWithSelector(IElection.NumbersNotIncreasing.selector, 1));
        election.cast(batch);
    }

    function test_cast_swapped_reverts() public {
        Vote[] memory votes = threePages();
        (votes[1], votes[2]) = (votes[2], votes[1]);
        bytes memory batch = batchOf(election, votes);
        vm.expectRevert(abi.encodeWithSelector(IElection.NumbersNotIncreasing.selector, 2));
        election.cast(batch);
        (votes[1], votes[2]) = (votes[2], votes[1]);
        election.cast(batchOf(election, votes));
    }
}
