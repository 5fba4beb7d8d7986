// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Mode, Parameters} from "./IElection.sol";

/// @title Creates elections and trustee boards as minimal proxies (EIP-1167), one event each
/// @notice Only an address with ORGANISER_ROLE on a roll may create an election on it, so the elections of a roll are
/// all made by its organisation.
interface IElectionFactory {
    /// @notice `caller` has no ORGANISER_ROLE on `roll`, or `roll` is no contract.
    error NotOrganiserOfRoll(address caller, address roll);

    /// @notice `organiser` created `election`, of mode `mode`, on `roll`.
    event ElectionCreated(address indexed election, address indexed roll, address indexed organiser, Mode mode);
    /// @notice `creator` created the trustees' board `board`. Anyone may: check its trustees before relying on it.
    event BoardCreated(address indexed board, address indexed creator);

    /// @notice Creates an election whose organiser is the caller. The arguments are those of `IElection.initialise`.
    /// @param mode Open or secret.
    function createElection(Mode mode, Parameters calldata parameters, bytes calldata metadata)
        external
        returns (address election);
    /// @notice Creates a board. Anyone may. The arguments are those of `ITrusteeBoard.initialise`.
    function createBoard(address[] calldata trustees, uint256 threshold, uint64[3] calldata deadlines)
        external
        returns (address board);
    /// @notice The code behind open elections.
    function openImplementation() external view returns (address);
    /// @notice The code behind secret elections.
    function secretImplementation() external view returns (address);
    /// @notice The code behind boards.
    function boardImplementation() external view returns (address);
}
