-- The last message of a lane tells what its talk is about.
CREATE INDEX outgoing_lane ON outgoing (lane, id);
