// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {IElection, Phase} from "../src/interfaces/IElection.sol";
import {Vote, VotingFixture} from "./VotingFixture.sol";

/// @title An open election on a roll of three pages, and the reasons to refuse a batch
abstract contract BatchFixture is VotingFixture {
    OpenElection internal election;

    function setUp() public virtual {
        setUpOrganisation();
        enrolPage(5);
        enrolPage(256);
        enrolPage(1);
        election = createOpen(hex"03");
    }

    /// @dev One vote on each page.
    function threePages() internal view returns (Vote[] memory) {
        return votesOf(vote(4, hex"00"), vote(1 << 8 | 7, hex"01"), vote(2 << 8, hex"02"));
    }

    function batchOfOne(Vote memory v, bytes32 r, bytes32 vs, bytes memory words) internal pure returns (bytes memory) {
        return bytes.concat(hex"0001", bytes4(uint32(v.number)), r, vs, v.contents, words);
    }

    /// @dev Gives the number to whoever (r, s) with even y recovers.
    function amendToSigner(Vote memory v, bytes32 r, bytes32 s) internal {
        address signer = ecrecover(digestOf(election, v), 27, r, s);
        vm.assertTrue(signer != address(0));
        vm.prank(REGISTRAR);
        roll.amend(v.number, signer);
    }

    function cut(bytes memory batch, uint256 length) internal pure returns (bytes memory shorter) {
        shorter = new bytes(batch.length - length);
        for (uint256 i = 0; i < shorter.length; ++i) {
            shorter[i] = batch[i];
        }
    }

    function ones(uint256 mask) internal pure returns (uint256 count) {
        for (; mask != 0; mask &= mask - 1) {
            ++count;
        }
    }

    function expectBadSigner(uint256 page, bytes memory batch) internal {
        vm.expectRevert(abi.encodeWithSelector(IElection.BadSignerOrProof.selector, page));
        election.cast(batch);
    }

    function expectBadLength(bytes memory batch) internal {
        vm.expectRevert(IElection.BadBatchLength.selector);
        election.cast(batch);
    }

    function expectWrongPhase(Phase phase, bytes memory batch) internal {
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, phase));
        election.cast(batch);
    }

    function assertCounts(uint256 first, uint256 second, uint256 third) internal view {
        uint256[][] memory counts = election.counts();
        vm.assertEq(counts.length, 1);
        vm.assertEq(counts[0].length, 3);
        vm.assertEq(counts[0][0], first);
        vm.assertEq(counts[0][1], second);
        vm.assertEq(counts[0][2], third);
    }
}
