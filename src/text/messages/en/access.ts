export const access = {
  owner: 'Owner',
  custom: 'Custom',
  customCount: 'Custom ({n} permission) | Custom ({n} permissions)',
  none: 'No access',
}
