import { useNavigate, useSearch } from '@tanstack/react-router';

/** Whether a dialog is open, said in the address, so that it can be opened from elsewhere. */
export function useOpenInAddress(name: 'begin' | 'invite') {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const setOpen = (isOpen: boolean) =>
    void navigate({ to: '.', search: isOpen ? { [name]: true } : {}, replace: true });
  return { isOpen: search[name] === true, setOpen };
}
