// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {VoterRoll} from "../src/VoterRoll.sol";
import {RollReference} from "./RollReference.sol";
import {Test} from "./Test.sol";
import {VotingHandler} from "./VotingHandler.sol";

/// @title One vote for each number, whatever the order of batches, amendments and re-submissions
abstract contract OneVoteInvariants is Test {
    VotingHandler internal handler;

    function startWith(VotingHandler handler_) internal {
        handler = handler_;
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = VotingHandler.cast.selector;
        selectors[1] = VotingHandler.resubmit.selector;
        selectors[2] = VotingHandler.impersonate.selector;
        selectors[3] = VotingHandler.amend.selector;
        selectors[4] = VotingHandler.strike.selector;
        selectors[5] = VotingHandler.enrol.selector;
        target(address(handler_), selectors);
    }

    /// @dev One function, because forge repeats all runs for each.
    function invariant_oneVotePerNumber_countsEqualBallots() public view {
        _checkNumbers();
        _checkCounts();
        _checkPagesThatCount();
    }

    /// @notice Forge calls this at the end of each run only, because the roots take long to compute.
    function afterInvariant() public view {
        VoterRoll roll = VoterRoll(handler.rollAddress());
        for (uint256 page = 0; page < roll.pageCount(); ++page) {
            address[] memory addresses = handler.enrolledOn(page);
            vm.assertEq(roll.pageRoot(page), RollReference.root(page, addresses));
            vm.assertEq(roll.pageSize(page), addresses.length);
        }
    }

    function _checkNumbers() private view {
        OpenElection election = handler.election();
        for (uint256 page = 0; page < handler.pageCount(); ++page) {
            uint256 word = election.votedWord(page);
            for (uint256 i = 0; i < 32; ++i) {
                uint256 number = page << 8 | i;
                vm.assertEq(word >> i & 1 == 1, handler.hasVoted(number));
                vm.assertEq(election.hasVoted(number), handler.hasVoted(number));
                vm.assertEq(handler.castEvents(number), handler.hasVoted(number) ? 1 : 0);
            }
        }
    }

    function _checkCounts() private view {
        OpenElection election = handler.election();
        uint256[] memory counts = election.counts()[0];
        uint256 sum = 0;
        for (uint256 option = 0; option < counts.length; ++option) {
            vm.assertEq(counts[option], handler.want(option));
            sum += counts[option];
        }
        vm.assertEq(sum, election.ballotCount());
        vm.assertEq(election.ballotCount(), handler.ballots());
        vm.assertEq(handler.events(), handler.ballots());
    }

    function _checkPagesThatCount() private view {
        OpenElection election = handler.election();
        bool voted = election.ballotCount() != 0;
        uint256 pages = voted && !election.parameters().lateEnrolment ? 2 : handler.pageCount();
        vm.assertEq(election.countedPages(), pages);
    }
}

/// @title With a roll that freezes at the first batch
contract OneVoteTest is OneVoteInvariants {
    function setUp() public {
        startWith(new VotingHandler(false));
    }
}

/// @title With late enrolment
contract OneVoteLateEnrolmentTest is OneVoteInvariants {
    function setUp() public {
        startWith(new VotingHandler(true));
    }
}
