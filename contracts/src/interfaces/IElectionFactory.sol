// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Mode, Parameters} from "./IElection.sol";

/// @title Creates elections and trustee boards as minimal proxies (EIP-1167), one event each
/// @notice Only an address with ORGANISER_ROLE on the roll may create an election on it, so whoever lists the
/// elections of a roll sees only those its organisation made.
interface IElectionFactory {
    error NotOrganiserOfRoll(address caller, address roll);

    event ElectionCreated(address indexed election, address indexed roll, address indexed organiser, Mode mode);
    event BoardCreated(address indexed board, address indexed creator);

    /// @notice Creates an election whose organiser is the caller.
    function createElection(Mode mode, Parameters calldata parameters, bytes calldata metadata)
        external
        returns (address election);
    /// @notice Creates a board; anyone may.
    function createBoard(address[] calldata trustees, uint256 threshold, uint64[3] calldata deadlines)
        external
        returns (address board);
    function openImplementation() external view returns (address);
    function secretImplementation() external view returns (address);
    function boardImplementation() external view returns (address);
}
