// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {Vote, VotingFixture} from "./VotingFixture.sol";
import {IElection, Parameters} from "../src/interfaces/IElection.sol";
import {Log} from "./Vm.sol";

/// @title Voters, relays and the office, acting in any order
/// @notice Records in the simplest way what the election should have counted.
contract VotingHandler is VotingFixture {
    uint256 private constant MAX_PAGES = 4;
    uint256 public constant OPTIONS = 4;

    OpenElection public election;
    uint256 private immutable PAGES_THAT_COUNT;

    uint256[OPTIONS] public want;
    uint256 public ballots;
    uint256 public events;
    mapping(uint256 number => bool) public hasVoted;
    mapping(uint256 number => uint256) public castEvents;
    bytes[] private _sent;
    bool private _cast;

    constructor(bool lateEnrolment) {
        setUpOrganisation();
        enrolPage(5);
        enrolPage(3);
        Parameters memory values = openParameters(hex"04");
        values.lateEnrolment = lateEnrolment;
        election = create(values);
        PAGES_THAT_COUNT = lateEnrolment ? MAX_PAGES : 2;
    }

    function pageCount() external view returns (uint256) {
        return roll.pageCount();
    }

    function rollAddress() external view returns (address) {
        return address(roll);
    }

    function enrolledOn(uint256 page) external view returns (address[] memory) {
        return enrolled[page];
    }

    /// @notice A batch of some voters, some of whom may have voted.
    function cast(uint256 mask, uint256 seed) external {
        uint256[] memory able = _able(mask);
        if (able.length == 0) return;
        Vote[] memory votes = new Vote[](able.length);
        for (uint256 i = 0; i < able.length; ++i) {
            votes[i] = vote(able[i], abi.encodePacked(uint8(uint256(keccak256(abi.encode(seed, i))) % OPTIONS)));
        }
        bytes memory batch = batchOf(election, votes);
        _submit(batch, votes);
        _sent.push(batch);
    }

    /// @notice The same batch again. It fits the roll unless somebody on it was amended since.
    function resubmit(uint256 which) external {
        if (_sent.length == 0) return;
        try election.cast(_sent[which % _sent.length]) {
        // Everybody in it had voted: nothing may change, which the invariants show.
        }
        catch (bytes memory reason) {
            vm.assertEq(bytes32(bytes4(reason)), bytes32(IElection.BadSignerOrProof.selector));
        }
    }

    /// @notice A stranger's ballot for somebody else's number.
    function impersonate(uint256 which, uint256 key) external {
        uint256 number = _number(which);
        Vote memory v = Vote(number, bound(key, 1, 1 << 200), hex"00");
        bytes memory batch = batchOf(election, v);
        vm.expectRevert(abi.encodeWithSelector(IElection.BadSignerOrProof.selector, number >> 8));
        election.cast(batch);
    }

    function amend(uint256 which) external {
        rekey(_number(which));
    }

    function strike(uint256 which) external {
        uint256 number = _number(which);
        if (keys[number] == 0) return;
        keys[number] = 0;
        strikeOff(number);
    }

    /// @notice A later page; it counts only with late enrolment, or if nobody has voted yet.
    function enrol(uint256 size) external {
        if (roll.pageCount() == MAX_PAGES || !_cast) return;
        enrolPage(bound(size, 1, 4));
    }

    function _submit(bytes memory batch, Vote[] memory votes) private {
        vm.recordLogs();
        election.cast(batch);
        _cast = true;
        for (uint256 i = 0; i < votes.length; ++i) {
            if (hasVoted[votes[i].number]) continue;
            hasVoted[votes[i].number] = true;
            ++want[uint8(votes[i].contents[0])];
            ++ballots;
        }
        Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IElection.BallotCast.selector) continue;
            ++castEvents[uint256(logs[i].topics[1])];
            ++events;
        }
    }

    /// @dev Numbers picked by `mask` that somebody holds, on pages that count, in order.
    function _able(uint256 mask) private view returns (uint256[] memory able) {
        able = new uint256[](32);
        uint256 length = 0;
        for (uint256 page = 0; page < roll.pageCount() && page < PAGES_THAT_COUNT; ++page) {
            for (uint256 i = 0; i < enrolled[page].length; ++i) {
                bool picked = mask >> (8 * page + i) & 1 == 1;
                if (picked && keys[page << 8 | i] != 0) able[length++] = page << 8 | i;
            }
        }
        assembly ("memory-safe") {
            mstore(able, length)
        }
    }

    function _number(uint256 which) private view returns (uint256) {
        uint256 page = which % 2;
        return page << 8 | (which >> 8) % enrolled[page].length;
    }
}
