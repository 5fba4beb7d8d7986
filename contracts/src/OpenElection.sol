// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Election} from "./Election.sol";
import {IElection, Mode, Parameters} from "./interfaces/IElection.sol";
import {Ballots, Counted} from "./libraries/Ballots.sol";

/// @title An election whose ballots everybody can read, counted as they arrive
/// @notice Contents: one byte per contest, the index of the chosen option.
contract OpenElection is Election {
    /// @dev Counters of 32 bits, eight to a word; a contest has `COUNTERS_PER_CONTEST`, used or not. No counter
    /// exceeds the number of voters, which is below 2^32.
    uint256 private constant COUNTERS_PER_CONTEST = 32;
    uint256 private constant COUNTERS_PER_WORD = 8;

    mapping(uint256 word => uint256 counters) private _counters;

    /// @inheritdoc IElection
    function mode() public pure override returns (Mode) {
        return Mode.Open;
    }

    /// @inheritdoc IElection
    function contentsLength() public view override returns (uint256) {
        return _contestCount;
    }

    /// @inheritdoc IElection
    function counts() external view override returns (uint256[][] memory result) {
        result = new uint256[][](_contestCount);
        for (uint256 contest = 0; contest < result.length; ++contest) {
            result[contest] = new uint256[](_options(contest));
            for (uint256 option = 0; option < result[contest].length; ++option) {
                (uint256 word, uint256 shift) = _place(contest, option);
                result[contest][option] = uint32(_counters[word] >> shift);
            }
        }
    }

    /// @inheritdoc Election
    function _initialiseMode(Parameters calldata parameters_) internal pure override {
        bool good = parameters_.board == address(0) && parameters_.packing == 0 && parameters_.minimumBallots == 0;
        if (!good) revert BadParameters();
    }

    /// @inheritdoc Election
    function _count(Counted memory counted, uint256 length) internal override {
        uint256[] memory added = new uint256[](length * COUNTERS_PER_CONTEST / COUNTERS_PER_WORD);
        bytes16 optionCounts = _optionCounts;
        for (uint256 i = 0; i < counted.numbers.length; ++i) {
            bytes calldata contents = Ballots.contentsAt(counted.contents[i], length);
            for (uint256 contest = 0; contest < length; ++contest) {
                uint256 option = uint8(contents[contest]);
                if (option >= uint8(optionCounts[contest])) revert BadContents(counted.numbers[i]);
                (uint256 word, uint256 shift) = _place(contest, option);
                added[word] += 1 << shift;
            }
            emit BallotCast(counted.numbers[i], counted.digests[i], contents);
        }
        _add(added);
    }

    /// @dev Adds to the counters in storage, word by word: no counter overflows into its neighbour.
    function _add(uint256[] memory added) private {
        for (uint256 word = 0; word < added.length; ++word) {
            if (added[word] != 0) _counters[word] += added[word];
        }
    }

    /// @dev Word of the counter and its place in it, in bits.
    function _place(uint256 contest, uint256 option) private pure returns (uint256 word, uint256 shift) {
        return (contest * (COUNTERS_PER_CONTEST / COUNTERS_PER_WORD) + (option >> 3), (option & 7) << 5);
    }
}
